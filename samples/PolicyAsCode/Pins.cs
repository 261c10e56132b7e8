using ArticleFacts;

// Numbers that the program computes with are named by the words they stand in. A number that the board changes comes along with the text;
// a sentence that it drops or rewrites breaks the build until somebody has read the text again.
[assembly: ArticleConstant("BookDays", "Books are lent for {int} days", Article = "LendingPolicy")]
[assembly: ArticleConstant("FilmDays", "films for {int} days", Article = "LendingPolicy")]
[assembly: ArticleConstant("BookFee", "The late fee is {money} a day for books", Article = "LendingPolicy")]
[assembly: ArticleConstant("FilmFee", "{money} a day for films", Article = "LendingPolicy")]
[assembly: ArticleConstant("MostPerItem", "The fee for one item never exceeds {money}", Article = "LendingPolicy")]
[assembly: ArticleConstant("MostOwed", "the borrower owes more than {money}", Article = "LendingPolicy")]
[assembly: ArticleConstant("PayingAge", "Borrowers under the age of {int} pay no late fees", Article = "LendingPolicy")]

// The price of a new card is printed on forms, too: it is pinned with its number, so that a change of it is noticed.
[assembly: ArticleConstant("CardPrice", "A lost card is replaced for {$3.50}", Article = "LendingPolicy")]
