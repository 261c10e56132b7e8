namespace ArticleFacts.Tests.Facts.Quotations;

/// <summary>
/// Short articles of political news and interviews, with who says what in them. A case begins with "###" and its name; the first line is the headline. The lines
/// that begin with "=" are what is expected, one for each quotation that is no term: the speaker (a dash for none) and the segments, joined by a slash.
/// </summary>
internal static class SpeakerCases
{
    /// <summary>The cases by name: the article and the expected quotations.</summary>
    public static Dictionary<string, (string Article, string Expected)> All { get; } = Text.Split("### ", StringSplitOptions.RemoveEmptyEntries).Select(Case).ToDictionary(c => c.Name, c => (c.Article, c.Expected));

    private static (string Name, string Article, string Expected) Case(string text)
    {
        var lines = text.Split('\n').Select(l => l.TrimEnd('\r')).ToList();
        var expected = lines.Where(l => l.StartsWith('=')).Select(l => l[1..].Trim()).Where(l => l.Length > 0);
        return (lines[0], string.Join('\n', lines.Skip(1).Where(l => !l.StartsWith('='))).Trim(), string.Join('\n', expected));
    }

    private const string Text = """
        ### verb-first
        Tessler rallies in Ohio

        Republican presidential candidate Howard Tessler on Friday brushed off a new poll. “I don’t believe in polls that are run by my enemies,” said Tessler, who spoke for nearly an hour in Dayton. “We are winning everywhere.”
        = Howard Tessler; I don’t believe in polls that are run by my enemies, / We are winning everywhere.
        ### subject-first-relative
        Party chiefs split over rule change

        Carla Dunmore, who ran two campaigns in Nevada before she joined the committee in 2014, said the change would not pass. “It is dead on arrival,” Dunmore said.

        “Nobody asked us,” Pete Valasco, a delegate from Reno who has backed Tessler since the spring, told CNN.
        = Carla Dunmore; It is dead on arrival,
        = Pete Valasco; Nobody asked us,
        ### according-to
        Aide leaves Pruett campaign

        The departure was “a mutual decision,” according to Melanie Ostrow, Gov. Lorna Pruett’s campaign manager.
        = Melanie Ostrow; a mutual decision,
        ### tweeted
        Tessler attacks judge

        “Weak and very dishonest judge!” Tessler tweeted on Sunday morning. Howard Tessler has attacked the court before.
        = Howard Tessler; Weak and very dishonest judge!
        ### facebook
        Senator backs down

        Sen. Ned Brackwell apologized on Tuesday. “I let the people of this state down,” Brackwell wrote on Facebook.
        = Ned Brackwell; I let the people of this state down,
        ### he-several-paragraphs-on
        Brackwell opens campaign office

        Ned Brackwell opened his first office in Tulsa on Saturday and shook hands for an hour.

        The crowd was larger than expected, and volunteers ran out of signs before noon.

        “We started with two people and a folding table,” he said.

        Parking was free.

        “Now look at this room,” he added.
        = Ned Brackwell; We started with two people and a folding table,
        = Ned Brackwell; Now look at this room,
        ### two-speakers-one-paragraph
        Senators trade barbs

        “This bill is a gift to the banks,” said Sen. Ned Brackwell. “It is nothing of the sort,” replied Sen. Ruth Cottley, who wrote it. “He has not read it.”
        = Ned Brackwell; This bill is a gift to the banks,
        = Ruth Cottley; It is nothing of the sort, / He has not read it.
        ### transcript
        Cottley on the air

        Ruth Cottley defended her vote in an interview with Alan Pressman on Sunday.

        PRESSMAN: “Did you read the bill?”

        COTTLEY: “Every page of it.”
        = Alan Pressman; Did you read the bill?
        = Ruth Cottley; Every page of it.
        ### colon
        Debate night

        Howard Tessler and Lorna Pruett met for the last time.

        Tessler: “You had thirty years to fix it.”

        Pruett: “And you had thirty years to pay your taxes.”
        = Howard Tessler; You had thirty years to fix it.
        = Lorna Pruett; And you had thirty years to pay your taxes.
        ### split
        Pruett in Iowa

        “I know,” Gov. Lorna Pruett told a crowd in Ames, “that you have heard this before.”
        = Lorna Pruett; I know, / that you have heard this before.
        ### fragments
        Tessler speech

        Howard Tessler called the deal “a disaster” and said that his rival was “not fit” to lead.
        = Howard Tessler; a disaster
        = Howard Tessler; not fit
        ### scare
        The so-called plan

        Critics of the “death tax” gathered at the Capitol on Monday, where Ruth Cottley spoke. A group of “super voters” came too.
        =
        ### paragraphs-unclosed
        Statement of the governor

        “I have never said that,” Lorna Pruett said. “I never would.

        “And I will not say it now.

        “Not for anyone.”
        = Lorna Pruett; I have never said that, / I never would. / And I will not say it now. / Not for anyone.
        ### statement-before
        Tessler campaign reacts

        Melanie Ostrow issued a statement late on Thursday. “The governor has been cleared of everything,” it read.

        Howard Tessler released a statement on his website. “She got away with it.”
        = Melanie Ostrow; The governor has been cleared of everything,
        = Howard Tessler; She got away with it.
        ### spokeswoman-of
        Pruett stays silent

        “The governor will not respond to insults,” Pruett spokeswoman Dana Whitcomb said. Gov. Lorna Pruett was in Ohio.

        “We have moved on,” said Tessler’s spokesman, Greg Halloran.
        = Dana Whitcomb; The governor will not respond to insults,
        = Greg Halloran; We have moved on,
        ### unnamed-spokesman
        No comment

        “We do not discuss private meetings,” a spokesman for Howard Tessler said.

        “They met twice,” said a senior official who was not authorized to speak publicly. “I was in the room.”
        = -; We do not discuss private meetings,
        = -; They met twice, / I was in the room.
        ### his-manager
        Brackwell to stay in race

        Ned Brackwell will not drop out, he told reporters in Tulsa. His campaign manager, Luis Ferrand, added: “We have the money and we have the votes.”
        = Luis Ferrand; We have the money and we have the votes.
        ### gender-chain
        Two candidates, one stage

        Howard Tessler and Lorna Pruett shared a stage in Cleveland on Monday.

        “I love this city,” he said.

        “So do I,” she replied. “I was born here.”

        “That explains the city,” he shot back.
        = Howard Tessler; I love this city,
        = Lorna Pruett; So do I, / I was born here.
        = Howard Tessler; That explains the city,
        ### plural-they
        Committee statement

        The Republican Governors Association said on Friday that it would not spend money in the race. “We have better uses for it,” they said in a statement.
        = Republican Governors Association; We have better uses for it,
        ### continues-last-speaker
        Why she runs

        Ruth Cottley says she decided in a kitchen in Duluth.

        “My father read the paper to me,” Cottley said. “He said somebody ought to do something.”

        “I thought about that for years.”
        = Ruth Cottley; My father read the paper to me, / He said somebody ought to do something.
        = Ruth Cottley; I thought about that for years.
        ### party-surnames
        Brackwell picks running mate

        “He is the best man for the job,” Sen. Ned Brackwell (R-Okla.) said of Rep. Tom Quillfeather, R-Kan., at a rally in Wichita.
        = Ned Brackwell; He is the best man for the job,
        ### in-an-interview
        Strategist sees trouble

        “You can’t win with half a party,” Republican strategist Dale Brunswick said in an interview. “Ask Dewey.”
        = Dale Brunswick; You can’t win with half a party, / Ask Dewey.
        ### asked-whether
        Ferrand fends off questions

        Asked whether the campaign would release the tax returns, Luis Ferrand said, “When the audit is over.”

        Asked about the audit, he laughed. “You’ll have to ask the auditors,” Ferrand said.
        = Luis Ferrand; When the audit is over.
        = Luis Ferrand; You’ll have to ask the auditors,
        ### partial-that
        Cottley rejects claim

        Cottley said Tessler’s claim was “false” and that “no serious person believes it.” Ruth Cottley has served since 2009. Howard Tessler did not respond.
        = Ruth Cottley; false
        = Ruth Cottley; no serious person believes it.
        ### nested
        Voter is not convinced

        “He told me, ‘Trust me, Ada,’ and I did,” Ada Mintner said.
        = Ada Mintner; He told me, ‘Trust me, Ada,’ and I did,
        ### adverb-and-time
        Ostrow memo

        “We need to be honest about Nevada,” Melanie Ostrow later wrote in a memo to donors. “The numbers are soft,” she said Thursday evening.
        = Melanie Ostrow; We need to be honest about Nevada,
        = Melanie Ostrow; The numbers are soft,
        ### a-campaign
        Email fallout

        “There is no there there,” the Pruett campaign said in a statement.

        Tessler’s campaign called the statement “laughable.”
        = -; There is no there there,
        = -; laughable.
        ### told-org
        Brackwell interview

        “I’m not going anywhere,” Ned Brackwell told the Tulsa Star. “People want a fighter.”
        = Ned Brackwell; I’m not going anywhere, / People want a fighter.
        ### long-apposition-after
        Court ruling

        “The ruling speaks for itself,” said Irene Callow, a law professor at the University of Duluth who has followed the case since it was filed in 2012. “It is plain wrong.”
        = Irene Callow; The ruling speaks for itself, / It is plain wrong.
        ### said-of-object
        Pruett on Tessler

        Lorna Pruett said of Howard Tessler: “He has no idea what he is talking about.”

        Of the tape, she said: “We all heard it.”
        = Lorna Pruett; He has no idea what he is talking about.
        = Lorna Pruett; We all heard it.
        ### headline-colon
        Tessler: ‘I will win Ohio’

        Howard Tessler told a crowd in Dayton on Friday: “I will win Ohio, and I will win it big.”
        = Howard Tessler; I will win Ohio
        = Howard Tessler; I will win Ohio, and I will win it big.
        ### participle-saying
        Cottley votes no

        Ruth Cottley voted against the measure, saying it would “break faith with veterans,” and left the chamber.

        Ned Brackwell pushed back, arguing that “there is no money left.”
        = Ruth Cottley; break faith with veterans,
        = Ned Brackwell; there is no money left.
        ### wrote-oped
        Callow essay

        In an op-ed in the Duluth Herald, Irene Callow wrote that the court “has lost its way.”
        = Irene Callow; has lost its way.
        ### unattributed-lone
        Rally turns loud

        “Lock the doors! Lock the doors!” the crowd chanted.

        Signs read “Pruett for Prison” and “Never Again.”
        = -; Lock the doors! Lock the doors!
        ### voter
        Voters weigh in

        “I’m voting for the other guy,” said Ada Mintner, 67, of Parma, Ohio. Her husband, Joe Mintner, 70, disagreed. “I’m staying home,” he said.

        “Both are crooks,” said one voter.
        = Ada Mintner; I’m voting for the other guy,
        = Joe Mintner; I’m staying home,
        = -; Both are crooks,
        ### double-source
        Joint statement

        “We will not be silenced,” Cottley and Brackwell said in a joint statement. Ruth Cottley and Ned Brackwell met on Monday.
        = -; We will not be silenced,
        ### quote-first-then-para-verb
        Ferrand email

        “If we lose Ohio,” Ferrand wrote in an email obtained by the Tulsa Star, “we lose.” Luis Ferrand declined to comment.
        = Luis Ferrand; If we lose Ohio, / we lose.
        ### wh-aside
        Hume on his successor

        President Walter Hume, speaking to reporters aboard his plane as it flew back from a summit in Peru, said he would not comment on “every tweet.”

        “I’d need more staff,” Hume joked.
        = Walter Hume; every tweet.
        = Walter Hume; I’d need more staff,
        ### on-the-program
        Sunday shows

        “The voters are tired,” Brunswick said on CNN’s “State of Play.” Dale Brunswick has worked for three governors.

        “They are not tired, they are angry,” Pressman, the host, interrupted. Alan Pressman has hosted the program since May.
        = Dale Brunswick; The voters are tired,
        = Alan Pressman; They are not tired, they are angry,
        ### as-x-put-it
        Long odds

        As Cottley put it, “It’s a coin toss with a bad coin.” Ruth Cottley has won six races.
        = Ruth Cottley; It’s a coin toss with a bad coin.
        ### concede
        Pruett concedes

        “We came up short,” Pruett conceded to supporters in Des Moines. Lorna Pruett, wearing gray, thanked her staff. “You gave everything,” she told them, her voice breaking.
        = Lorna Pruett; We came up short,
        = Lorna Pruett; You gave everything,
        ### name-sake-family
        The candidate’s daughter speaks

        Claire Tessler defended her father on Monday. “My father hired women before anyone else did,” she said. Howard Tessler was not there.

        “I was proud of her,” he said later.
        = Claire Tessler; My father hired women before anyone else did,
        = Howard Tessler; I was proud of her,
        ### question-verb
        Cottley asks

        “Where is the money?” asked Cottley, pounding the table. “Where did it go?” Ruth Cottley leads the committee.
        = Ruth Cottley; Where is the money? / Where did it go?
        ### said-in-middle-clause
        Brackwell turns

        Brackwell, he of the folksy ads, said in Tulsa that he was “done with Washington.” Ned Brackwell retires in January.
        = Ned Brackwell; done with Washington.
        ### obtained
        Ferrand email

        Luis Ferrand declined to comment. “If we lose Ohio,” Ferrand wrote in an email obtained by the Tulsa Star, “we lose.”
        = Luis Ferrand; If we lose Ohio, / we lose.
        ### secretary
        A day at the mill

        “We won,” said Secretary of State Paula Renwick. “They lost,” Secretary of State Paula Renwick said.
        = Paula Renwick; We won,
        = Paula Renwick; They lost,
        ### elect
        A day at the mill

        “We won,” said Gov.-elect Lorna Pruett.
        = Lorna Pruett; We won,
        ### mother
        A day at the mill

        “We won,” said the mother of Lorna Pruett. “They lost,” the mother of Lorna Pruett said.
        = -; We won,
        = -; They lost,
        ### former
        A day at the mill

        “We won,” said former Secretary of State Lorna Pruett, who lost to Howard Tessler in May.

        “We lost,” former Republican Gov. Howard Tessler of Ohio told Fox News on Friday.
        = Lorna Pruett; We won,
        = Howard Tessler; We lost,
        ### lead-noun
        A day at the mill

        Howard Tessler was asked about the plan. His answer: “No.” Tessler’s response was blunt: “Never.”

        Lorna Pruett’s advice to him? “Read it first.”
        = Howard Tessler; No.
        = Howard Tessler; Never.
        = -; Read it first.
        ### then
        A day at the mill

        “I have a plan,” Howard Tessler told the crowd. And then: “You will love it.”

        Later, he added a warning: “Or not.”
        = Howard Tessler; I have a plan,
        = Howard Tessler; You will love it.
        = Howard Tessler; Or not.
        ### slammed
        A day at the mill

        Howard Tessler slammed the plan on Friday. “It is a joke.” Lorna Pruett defended it.
        = Howard Tessler; It is a joke.
        ### twitter-embed
        A day at the mill

        Howard Tessler wrote on Twitter: “The media is at it again. Sad!”

        He followed up an hour later: “They never learn.”

        In a later tweet, he said the paper was “failing.”
        = Howard Tessler; The media is at it again. Sad!
        = Howard Tessler; They never learn.
        = Howard Tessler; failing.
        ### multi-he
        A day at the mill

        Howard Tessler and his running mate, Glen Ravitch, met supporters in Ohio.

        Tessler spoke first. “I brought a friend,” he said.

        Ravitch took the microphone. “I am the friend,” he said.
        = Howard Tessler; I brought a friend,
        = Glen Ravitch; I am the friend,
        ### female-in-between
        A day at the mill

        Howard Tessler said Lorna Pruett was tired. “She has no stamina,” he said.

        “I have been to 112 countries,” she said.

        “Tell me about stamina,” she added.

        He did not.
        = Howard Tessler; She has no stamina,
        = Lorna Pruett; I have been to 112 countries,
        = Lorna Pruett; Tell me about stamina,
        ### speaking-to
        A day at the mill

        Speaking to reporters in Dayton, Howard Tessler said the vote was rigged. “It’s rigged, folks,” he said. “It’s rigged like you’ve never seen.”

        In an interview with Alan Pressman on Sunday, Tessler said he had “no regrets.”
        = Howard Tessler; It’s rigged, folks, / It’s rigged like you’ve never seen.
        = Howard Tessler; no regrets.
        ### when-asked
        A day at the mill

        When Alan Pressman asked Howard Tessler about the tape, the candidate shrugged. “Locker room talk,” he said.

        Asked by Pressman whether he was sorry, Tessler said: “I said so.”
        = Howard Tessler; Locker room talk,
        = Howard Tessler; I said so.
        ### told-person
        A day at the mill

        “You lost,” Howard Tessler told Lorna Pruett.

        “Not yet,” Pruett told Tessler.
        = Howard Tessler; You lost,
        = Lorna Pruett; Not yet,
        ### subject-long-pp
        A day at the mill

        Lorna Pruett, in her first public remarks since the debate in Cleveland, told a group of nurses in Des Moines that the plan was “cruel.”

        Pruett, 58, a former prosecutor from Ames who has never lost a race, and who was thought to be retiring, said: “I am staying.”
        = Lorna Pruett; cruel.
        = Lorna Pruett; I am staying.
        ### org-says
        A day at the mill

        The Tolm Policy Institute called the plan “reckless.” In a report, the institute said it “would cost millions of jobs.”

        “It is not serious,” the group added.
        = Tolm Policy Institute; reckless.
        = Tolm Policy Institute; would cost millions of jobs.
        = Tolm Policy Institute; It is not serious,
        ### place-says
        A day at the mill

        “We deny it,” the Kremlin said. The White House called it “nonsense.” Russia said it was “not involved.”
        = Kremlin; We deny it,
        = White House; nonsense.
        = -; not involved.
        ### ap-told
        A day at the mill

        “It was quiet,” Ada Mintner, a poll worker, told The Associated Press. “Then it wasn’t.”

        The AP reported that the vote was “close.”
        = Ada Mintner; It was quiet, / Then it wasn’t.
        = Associated Press; close.
        ### quoted-in-other
        A day at the mill

        Glen Ravitch, whom Tessler has called “my pit bull,” said he would go. Howard Tessler agreed.
        = Howard Tessler; my pit bull,
        ### passive-quoted
        A day at the mill

        Glen Ravitch was quoted by the Duluth Herald as saying that he was “done.”

        “I’m tired,” Ravitch is heard saying on the tape.
        = Glen Ravitch; done.
        = Glen Ravitch; I’m tired,
        ### chant
        A day at the mill

        Supporters chanted “Lock the doors!” as Howard Tessler spoke.

        “Four more years!” the crowd roared.
        = -; Lock the doors!
        = -; Four more years!
        ### she-after-org
        A day at the mill

        Dana Whitcomb, a spokeswoman for the Tolm Policy Institute, declined to say who paid. “We don’t comment on donors,” she wrote in an email.

        Whitcomb’s boss, Irene Callow, did comment. “I paid,” she said.
        = Dana Whitcomb; We don’t comment on donors,
        = Irene Callow; I paid,
        ### interview
        An afternoon with Leona Trask

        The potter talks clay, debt and why she moved to the coast.

        Leona Trask lives above her workshop with a deaf dog. She turned 60 in May.

        Why clay?

        “Because it was free. My uncle had a field of it.”

        Did you ever want to stop?

        “Every winter.”

        Your brother Matt calls you stubborn.

        “Matt would know.”

        What comes next?

        “A bigger kiln.”
        = Leona Trask; Because it was free. My uncle had a field of it.
        = Leona Trask; Every winter.
        = Leona Trask; Matt would know.
        = Leona Trask; A bigger kiln.
        ### interview-named-in-introduction
        “I like the cold”: ten minutes in a kiln shed

        Potter Leona Trask opened her shed to us on Monday.

        Why clay?

        “Because it was free.”

        And now?

        “Now it is a habit.”

        Is it cold in here?

        “I like the cold. It keeps visitors short.”
        = Leona Trask; I like the cold
        = Leona Trask; Because it was free.
        = Leona Trask; Now it is a habit.
        = Leona Trask; I like the cold. It keeps visitors short.
        ### interview-of-two
        Two potters on one kiln

        Leona Trask and Joe Mintner share a shed.

        Why clay?

        “Because it was free.”

        And now?

        “Now it is a habit.”

        Is it cold in here?

        “Only in March.”
        = -; Because it was free.
        = -; Now it is a habit.
        = -; Only in March.
        ### sports
        Norvale edge Tolm in extra time

        “We were poor for an hour,” Norvale manager Hamish Torrance said. “Then we woke up.”

        Striker Dele Anyanwu, signed from Tolm in January, scored the winner. “I did not celebrate, because I love that club,” he said.

        Tolm captain Pim Verstraten disagreed with the referee. “It was never a penalty,” he told the club’s website.

        His manager was more generous. “Fair play to them,” Lars Oden said.

        Asked about the sending-off, Oden smiled. “I have not seen it,” he said.
        = Hamish Torrance; We were poor for an hour, / Then we woke up.
        = Dele Anyanwu; I did not celebrate, because I love that club,
        = Pim Verstraten; It was never a penalty,
        = Lars Oden; Fair play to them,
        = Lars Oden; I have not seen it,
        ### sentencing
        Former mayor gets four years

        A former mayor who took bribes from a builder was sentenced on Thursday to four years in prison.

        Calvin Rusk, 63, wept as Judge Norah Blythe read the sentence. “You sold the trust of 40,000 people,” she told him. “You sold it cheap.”

        Rusk apologized to his family. “I have no one to blame but myself,” he said.

        Assistant U.S. Attorney Miles Corrigan had asked for seven years. “This was not one mistake,” Corrigan told the court. “It was a business.”

        Rusk’s lawyer, Tessa Lindqvist, said that her client was “a broken man.” She said he would not appeal.
        = Norah Blythe; You sold the trust of 40,000 people, / You sold it cheap.
        = Calvin Rusk; I have no one to blame but myself,
        = Miles Corrigan; This was not one mistake, / It was a business.
        = Tessa Lindqvist; a broken man.
        ### university
        New telescope sees first light

        Astronomers at Maribo University have taken the first pictures with a telescope built in a shipping container.

        “It should not work, but it does,” said Renata Oyelaran, professor of physics and lead author of the study, published in the Journal of Small Instruments.

        Her co-author, doctoral student Ben Achterberg, built the mount from bicycle parts. “The gears were free,” Achterberg says.

        The work was funded by the Lindgren Foundation. “We like odd ideas,” says its director, Hal Winnick.

        “Odd is a compliment,” adds Oyelaran.
        = Renata Oyelaran; It should not work, but it does,
        = Ben Achterberg; The gears were free,
        = Hal Winnick; We like odd ideas,
        = Renata Oyelaran; Odd is a compliment,
        ### tv-page
        Storm cuts power to thousands

        By Nadia Frome

        Published 6:12 p.m. ET, Fri March 4, 2016

        More than 9,000 homes lost power in Castlereagh on Friday.

        “The wind took the roof and kept going,” Maureen Tull, of Pine Hollow, told News 8.

        Her neighbor Walt Grieg said the street looked “like a battlefield.” He has lived there 50 years.

        “I’ve never seen the like,” Grieg said.

        Mayor Lou Castellan urged people to stay home. “If you don’t have to drive, don’t,” he said at a briefing.

        The utility, Castlereagh Power, said in a tweet that crews were “working around the clock.”
        = Maureen Tull; The wind took the roof and kept going,
        = Walt Grieg; like a battlefield.
        = Walt Grieg; I’ve never seen the like,
        = Lou Castellan; If you don’t have to drive, don’t,
        = Castlereagh Power; working around the clock.
        ### museum
        The man who collects keys

        In a back room of the Tolm Museum, Jonah Prewitt keeps 11,000 keys. None of them opens anything.

        “That’s the point,” says Prewitt, 71, who was the museum’s locksmith for three decades and is now its oldest volunteer. “A key without a lock is a story without an ending.”

        He began in 1974, when his wife, Clare, threw out a drawer of them. “I went through the bin,” he says. “She has never forgiven me.”

        Clare Prewitt, a retired midwife, remembers it differently. “I threw out one key,” she says. “He brought back forty.”

        The museum’s curator, Amadou Bah, calls the collection “useless and priceless.” Visitors agree: last year 30,000 of them came.
        = Jonah Prewitt; That’s the point, / A key without a lock is a story without an ending.
        = Jonah Prewitt; I went through the bin, / She has never forgiven me.
        = Clare Prewitt; I threw out one key, / He brought back forty.
        = Amadou Bah; useless and priceless.
        ### honours
        Nurses and a lollipop man on charity honours list

        Sister Bridget Malone, who has run the soup kitchen in Dock Street since 1988, becomes a Companion of the Lantern. “I thought it was a parking fine,” she said.

        Ravi Menon, a lollipop man at St. Brendan’s School for 26 years, said he was “over the moon.”

        The prize is given by the Lantern Trust, whose president, Lady Amabel Trevanion, said in a letter: “These are people who turn up.”
        = Bridget Malone; I thought it was a parking fine,
        = Ravi Menon; over the moon.
        = Amabel Trevanion; These are people who turn up.
        ### nationality
        The Slovak who would not wait

        Coach Jozef Hruska was happy. “He has asked me for a game since Easter,” the Slovak said.

        Rep. Anselmo Trevin came too. “I have been where she is,” the congressman said.
        = Jozef Hruska; He has asked me for a game since Easter,
        = Anselmo Trevin; I have been where she is,
        ### gesture
        A day at the mill

        The report blames Ana Belisle. Belisle, who wrote the plan, shrugs. “Let them come and look.”
        = Ana Belisle; Let them come and look.
        ### period
        A day at the mill

        Her lawyer, Tessa Lindqvist, said that she “denies every word of it.” Joe Mintner spoke only to confirm his name.
        = Tessa Lindqvist; denies every word of it.
        ### by-telephone
        A day at the mill

        “She was 19,” Joe Mintner said by telephone from the camp. “I’m 31.”
        = Joe Mintner; She was 19, / I’m 31.
        ### his-letter
        A day at the mill

        In 1938 the director of the Tolm Museum, Willem Trask, turned down the show. His letter is under glass: “We have no craft department.”
        = Willem Trask; We have no craft department.
        ### surname-before-a-noun
        Harkness and Doyle clash over taxes

        Gov. Patricia Harkness and Rob Doyle clashed over taxes on Wednesday.

        “Eight,” Harkness said. “He can’t count.”

        A Harkness spokesman, Jim Pell, called it “a good night.” The Harkness team left early. “We were tired,” she said.
        = Patricia Harkness; Eight, / He can’t count.
        = Jim Pell; a good night.
        = Patricia Harkness; We were tired,
        ### surname-like-a-place
        The president in Detroit

        President Walter Hume spoke in Detroit on Wednesday.

        “We saved this industry,” the president told workers at the plant. The crowd cheered.

        “He is right,” said Mayor Edna Marsh.

        “He came when nobody else would,” the mayor added.
        = Walter Hume; We saved this industry,
        = Edna Marsh; He is right,
        = Edna Marsh; He came when nobody else would,
        """;
}
