using ArticleFacts.Members;

namespace ArticleFacts.Review;

/// <summary>An article as its facts file says it: the facts, the names of their members, and what is wrong with the file.</summary>
internal sealed record ReviewedFacts(Article Article, ArticleMembers Members, ValueList<FactsProblem> Problems);
