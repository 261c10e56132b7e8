namespace ArticleFacts.Facts.Quotations;

/// <summary>Grammatical gender of a person, as far as the article or the name tells.</summary>
internal enum Gender : byte
{
    Unknown,
    Male,
    Female,
}

/// <summary>Words that tell a person's gender.</summary>
internal static class GenderWords
{
    private static readonly HashSet<string> Male = Set(
        "mr sir lord king prince duke baron father brother husband son grandfather grandson uncle nephew widower boy man businessman "
        + "spokesman congressman councilman alderman policeman fireman fisherman sportsman salesman countryman frontman assemblyman actor monk");

    private static readonly HashSet<string> Female = Set(
        "mrs ms miss dame lady queen princess duchess baroness mother sister wife daughter grandmother granddaughter aunt niece widow girl woman businesswoman "
        + "spokeswoman congresswoman councilwoman alderwoman chairwoman policewoman sportswoman saleswoman frontwoman assemblywoman actress waitress nun");

    // Given names that are almost always of one gender, from the most frequent names of the 1990 census and the birth records
    // (US Census Bureau and Social Security Administration, public domain).
    private static readonly HashSet<string> MaleNames = Set(
        "aaron abdul abraham adam adrian ahmed alan albert alex alexander alfonso alfred alistair allan allen alonzo alvin amir anders andre andrew angus "
        + "anthony antonio armando arnold arthur arturo ashok barack barney barry bart basil ben benedict benjamin bernard bernardo bernie bill bjorn bob bobby "
        + "boris brad brandon brendan brent bret brett brian brock bruce bryan bryce byron calvin carl carlos cecil cedric chad charles chester chip chris "
        + "christopher chuck clarence clark clayton clifford clint clinton clyde cody colin conrad cornelius cory craig curtis damian damon dan daniel darrell "
        + "darren daryl dashiell dave david dean declan dennis denny derek desmond devin dick diego dimitri dirk dmitry dominic don donald donnie doug douglas "
        + "doyle duane duncan dustin dwayne dwight ed eddie edgar edmund eduardo edward edwin eli elias elliot elliott elmer emeka emilio emmanuel enrique eric "
        + "erik ernest ernesto erwin esteban ethan eugene evan everett felipe felix fergus fernando finn floyd francisco frank franklin franz fred freddie "
        + "frederick fritz gareth garrett gary gavin geoff geoffrey george gerald gerard gerry gilbert giovanni glen glenn gordon graham greg gregory grover "
        + "guillermo gunther gustav gustavo guy hal hamish hank hans harold harrison harry harvey hassan heath hector heinz henry herbert herman homer horace "
        + "howard howie hubert hugh hugo humberto hussein ian ibrahim ignacio igor irving isaac isaiah ismail ivan ivor jack jacob jake jamal james jared jarrod "
        + "jason javad javier jeff jeffery jeffrey jeremiah jeremy jermaine jerome jerry jim jimmy joachim joaquin joe joel joey johan johannes john johnny jon "
        + "jonas jonathan jorge jose josef joseph joshua josiah juan juergen julian justin kareem karim karl keegan keith kelvin ken kendrick kenneth kenny kevin "
        + "khalid khalil kirk klaus konstantin kristof kurt kyle lamar lance larry lars laurence lawrence leland leo leon leonard leroy lester levi lewis liam "
        + "lionel lloyd lorenzo louis lowell luca lucas ludwig luigi luis luke luther lyle mack magnus mahmoud malcolm malik manuel marcel marco marcus mariano "
        + "mario mark martin marvin mathew matt matthew maurice mauricio max maxwell mehmet melvin micah michael mickey miguel mike mikhail milton mitch mitchell "
        + "mitt mohamed mohammad mohammed moses muhammad murray mustafa nasser nate nathan nathaniel ned neil niall nicholas nick nicolas nigel nils noah norbert "
        + "norman octavio odell olaf ole oliver omar omari orlando orville oscar osvaldo otto owen pablo pascal patrick paul pedro percy pete peter phil philip "
        + "phillip pierce pierre piet quentin quincy rafael rajiv ralph ramon rand randall randolph randy raul ravi ray raymond reginald reince rex rhys ricardo "
        + "richard rick rickey rico rob robert roberto rocco rodney rodolfo rodrigo roger roland ron ronald ronnie roosevelt ross roy rudolph rudy rufus rupert "
        + "russell rusty ryan saeed salman salvador sam samuel santiago saul scott seamus sean sebastian sergei sergey sergio seth shane shaun silvio simon soren "
        + "spencer spiro stanley stefan stephen sterling steve steven stewart stuart sven sylvester tariq ted terence terrance terrell terrence thaddeus theo "
        + "theodore thomas tim timothy tobias toby todd tom tommy tony trent trevor troy tyrone ulrich uwe vance vaughn vernon vicente victor vijay vince vincent "
        + "vladimir wallace walt walter warren wayne wendell wesley wilbert wilbur wiley will willard william willie wolfgang woody xavier yusuf zachariah "
        + "zachary");

    private static readonly HashSet<string> FemaleNames = Set(
        "abigail ada adelaide adele adriana agatha agnes aileen aisha alana alejandra alexa alexandra alice alicia aline alison allison alma althea alyssa amal "
        + "amanda amber amelia amina amy ana anastasia andrea anette angela angelica angelina angie anika anita ann anna anne anneke annette annie annika "
        + "antoinette antonia april arlene astrid athena audrey augusta aurora ava barbara barbra bea beatrice beatriz becky belinda bernadette bernice bertha "
        + "bessie beth bethany bettina betty beulah beverly bianca birgit blanca bonnie brandi brenda brianna bridget brigitte brittany caitlin camilla camille "
        + "candace candice carina carla carly carmela carmen carol carole caroline carolyn carrie cassandra cassie catalina catharine catherine cathy cecile "
        + "cecilia celeste celia charlene charlotte chelsea cherie cheryl chiara chloe chrissy christa christie christina christine ciara cindy claire clara "
        + "clarissa claudette claudia clementine colette colleen concetta condoleezza connie constance consuelo cora coretta corinne crystal cynthia daisy "
        + "daniela danielle daphne darla darlene deanna deb debbie deborah debra delia della delores denise desiree diana diane dina dolores donna dora doreen "
        + "doris dorothea dorothy dunja edith edna eileen elaine eleanor eleanore elena elisa elisabeth elise eliza elizabeth ella ellen ellie eloise elsa elsie "
        + "elvira emilia emily emma enid erica erika erin erma ernestine esmeralda estelle esther ethel etta eugenia eunice eva evangeline evelyn evie fatima fay "
        + "faye felicia fern fiona flora florence frances freda frederica freya frida gabriela gabriella gabrielle gail gayle genevieve georgia georgina "
        + "geraldine gertrude gillian gina ginger giselle gladys glenda gloria grace greta gretchen guadalupe gudrun gwen gwendolyn haley hanna hannah harriet "
        + "harriett hattie hazel heather heidi helen helena helene helga henrietta hetty hilda hillary holly huma ida ilana ilse imelda imogen ines inez ingeborg "
        + "ingrid irene irma isabel isabella isabelle iva ivanka jaclyn jacqueline jana jane janelle janet janice janine jasmine jean jeanette jeanne jeannette "
        + "jeannie jenna jennifer jenny jeri jessica jill joan joanna joanne jocelyn jodie johanna jolene josefina josephine joyce juanita judith judy julia "
        + "juliana julie juliet juliette june justine kaitlyn kamala kara karen karin karla katarina kate katharine katherine kathleen kathryn kathy katie "
        + "katrina kayla kayleigh keisha kellyanne kendra kerstin kimberly kirsten kirstie krista kristen kristi kristin kristina kristine krystal lakshmi lana "
        + "lara latoya laura laurel lauren laurie lavinia leah leanne leila lena leonora leticia lidia lila lilian liliana lillian lilly lily linda lisa liv liza "
        + "lizzie lois lola lora loraine lorena lori lorna lorraine lotte louise lourdes luann lucia lucille lucinda lucretia lucy luella luisa lupe luz lydia "
        + "lyn lynda lynette lynne mabel maddie madeleine madeline madison mae magdalena maggie maisie malala mandy manuela mara marcela marcella marcia margaret "
        + "margarita margery margot marguerite mari maria mariam marian mariana marianne maribel marie marietta marilyn marina marisol marissa marjorie marjory "
        + "marlene marsha martha martina mary matilda mattie maude maureen mavis maxine maya mayra meg megan meghan melania melanie melinda melissa mercedes "
        + "meredith mia michaela michele michelle mika mildred millicent millie mimi minerva minnie miriam mollie molly mona monica muriel myra myrna myrtle "
        + "nadia nadine nan nancy nanette naomi natalie natasha nell nellie nettie nicole nikki nina noelle noemi nora norah noreen norma octavia odette olga "
        + "olivia opal ophelia oprah pam pamela parveen patrice patricia patrizia patsy patti patty paula paulette paulina pauline pearl peggy penelope petra "
        + "philippa phoebe phyllis pippa polly portia priscilla priya queenie rachel rae ramona raquel rebecca rebekah regina renata renee reyna rhoda rhonda "
        + "rita roberta robyn rochelle rosa rosalia rosalie rosalind rosalyn rosanna rose rosemarie rosemary rosetta rosie roslyn roxanne ruby ruth ruthie sabine "
        + "sabrina sadie saffron sally salma samantha sandra sara sarah saskia savannah selena selma serena shari sharon sheena sheila shelley sheri sherri "
        + "sherry sheryl shirin shirley sierra sigrid silvia simone siobhan sofia solveig sondra sonia sonja sonya sophia sophie staci stefanie stella stephanie "
        + "susan susana susanna susanne suzan suzanne suzie svetlana sybil sylvia tabitha tamara tamika tammy tamsin tania tanya tara tasha tatiana teresa tess "
        + "tessa thelma theresa therese tiffany tina tricia trina trisha trudy ulrike uma una ursula valerie vanessa vera verna veronica veronique vickie vicky "
        + "victoria viola violet virginia vivian vivien wanda wendy wilhelmina wilma winifred winnie yasmin yolanda yvette yvonne zelda zoe zsuzsanna");

    /// <summary>What a title, a role or a word of kinship says, in lower case; a role ends with it ("council spokeswoman").</summary>
    public static Gender OfWord(string word) => Male.Contains(word) ? Gender.Male : Female.Contains(word) ? Gender.Female : Gender.Unknown;

    /// <summary>What a given name says, in lower case.</summary>
    public static Gender OfGivenName(string name) => MaleNames.Contains(name) ? Gender.Male : FemaleNames.Contains(name) ? Gender.Female : Gender.Unknown;

    private static HashSet<string> Set(string words) => new(words.Split(' '), StringComparer.Ordinal);
}
