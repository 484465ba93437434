package onewindow.catalog;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.cjk.CJKWidthFilter;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/** Takes texts apart: Chinese into pairs of neighbouring characters, English into stems. */
final class SearchWords extends Analyzer {

  private static final int HAN = CJKBigramFilter.HAN;
  private final boolean alsoSingleCharacters;

  private SearchWords(boolean alsoSingleCharacters) {
    this.alsoSingleCharacters = alsoSingleCharacters;
  }

  /** A text to be found: whoever types a single character finds it too. */
  static Analyzer kept() {
    return new SearchWords(true);
  }

  /** What people type: a character that has a neighbour says nothing alone. */
  static Analyzer asked() {
    return new SearchWords(false);
  }

  @Override
  protected TokenStreamComponents createComponents(String part) {
    Tokenizer words = new StandardTokenizer();
    TokenStream pairs = new CJKBigramFilter(new LowerCaseFilter(new CJKWidthFilter(words)), HAN, alsoSingleCharacters);
    return new TokenStreamComponents(words,
        new PorterStemFilter(new StopFilter(pairs, EnglishAnalyzer.ENGLISH_STOP_WORDS_SET)));
  }
}
