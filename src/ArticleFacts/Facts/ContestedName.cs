namespace ArticleFacts;

/// <summary>A name that several facts could have, so that none of them has it.</summary>
/// <param name="Name">The name.</param>
/// <param name="Places">The facts, in text order.</param>
public sealed record ContestedName(string Name, ValueList<Mention> Places);
