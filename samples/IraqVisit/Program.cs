using ArticleFacts.Samples;

Console.OutputEncoding = System.Text.Encoding.UTF8;
Console.WriteLine(IraqVisit.Headline);
Console.WriteLine($"{string.Join(", ", IraqVisit.Authors)}, {IraqVisit.Published}");
Console.WriteLine();
Console.WriteLine($"People ({IraqVisit.People.Count})");
foreach (var person in IraqVisit.People.All) Console.WriteLine($"  {person.Name}, {person.Role}, {person.Affiliation}");
