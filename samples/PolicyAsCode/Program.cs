Console.WriteLine(ArticleFacts.Samples.PolicyAsCode.LendingPolicy.Headline);
