using System.Globalization;
using ArticleFacts.Samples.PolicyAsCode;
using Policy = ArticleFacts.Samples.PolicyAsCode.LendingPolicy.Pinned;

// What borrowers owe, computed with the numbers of the policy's text. None of them stands in this program.
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
Console.WriteLine(LendingPolicy.Headline);
Console.WriteLine($"Books {Policy.BookDays} days, films {Policy.FilmDays} days; {Fees.Limit} on one item at most.");
Console.WriteLine();

Loan[] loans =
[
    new("Nora Quist", 34, Item.Book, Days: 20),
    new("Nora Quist", 34, Item.Film, Days: 10),
    new("Per Dahl", 12, Item.Book, Days: 40),
    new("Ola Dahl", 41, Item.Book, Days: 30),
    new("Ola Dahl", 41, Item.Book, Days: 90),
    new("Ola Dahl", 41, Item.Film, Days: 16),
    new("Ola Dahl", 41, Item.Film, Days: 9),
];
foreach (var loan in loans) Console.WriteLine($"{loan.Borrower,-12}{loan.Item,-6}{loan.Days,3} days  {Fees.For(loan),6:0.00}");

Console.WriteLine();
foreach (var account in loans.GroupBy(l => l.Borrower))
{
    var owed = account.Sum(Fees.For);
    Console.WriteLine($"{account.Key} owes {owed:0.00}{(owed > Policy.MostOwed ? $"; the card is suspended above {Policy.MostOwed:0.00}" : "")}");
}

internal enum Item
{
    Book,
    Film,
}

internal sealed record Loan(string Borrower, int Age, Item Item, int Days);

internal static class Fees
{
    // A constant of the text takes part in other constants.
    public const int DaysToLimit = (int)(Policy.MostPerItem / Policy.BookFee);

    public static string Limit => $"{Policy.MostPerItem:0.00}, which a book reaches {DaysToLimit} days late,";

    public static decimal For(Loan loan)
    {
        if (loan.Age < Policy.PayingAge) return 0;
        var (days, fee) = loan.Item == Item.Book ? (Policy.BookDays, Policy.BookFee) : (Policy.FilmDays, Policy.FilmFee);
        return Math.Min(Math.Max(0, loan.Days - days) * fee, Policy.MostPerItem);
    }
}
