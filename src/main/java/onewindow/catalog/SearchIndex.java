package onewindow.catalog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import onewindow.forms.LocalizedText;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.QueryBuilder;

/** The words of some definitions in memory; a hit is a definition's place in their list. */
final class SearchIndex {

  private static final int MOST = 100;
  /** How much a word counts in each part. */
  private static final Map<String, Float> PARTS = Map.of("title", 3f, "searchWords", 3f, "summary", 1.5f, "department", 1f);

  private final IndexSearcher searcher;
  private final QueryBuilder queries = new QueryBuilder(SearchWords.asked());

  private SearchIndex(IndexSearcher searcher) {
    this.searcher = searcher;
  }

  static SearchIndex of(List<ServiceDefinition> definitions) {
    var directory = new ByteBuffersDirectory();
    try (Analyzer analyzer = SearchWords.kept();
        IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
      for (ServiceDefinition definition : definitions) {
        writer.addDocument(document(definition));
      }
      writer.commit();
      return new SearchIndex(new IndexSearcher(DirectoryReader.open(directory)));
    } catch (IOException e) {
      throw new UncheckedIOException("An index in memory cannot be written", e);
    }
  }

  List<Integer> find(String words) {
    var query = new BooleanQuery.Builder();
    PARTS.forEach((part, weight) -> {
      Query ofPart = queries.createBooleanQuery(part, words, Occur.SHOULD);
      if (ofPart != null) {
        query.add(new BoostQuery(ofPart, weight), Occur.SHOULD);
      }
    });
    try {
      return Stream.of(searcher.search(query.build(), MOST).scoreDocs).map(hit -> hit.doc).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("An index in memory cannot be read", e);
    }
  }

  private static Document document(ServiceDefinition definition) {
    var document = new Document();
    add(document, "title", definition.title());
    add(document, "searchWords", definition.searchWords());
    add(document, "summary", definition.summary());
    add(document, "department", definition.department() == null ? null : definition.department().name());
    return document;
  }

  private static void add(Document document, String part, LocalizedText text) {
    if (text != null) {
      Stream.of(text.zh(), text.en()).filter(words -> words != null)
          .forEach(words -> document.add(new TextField(part, words, Field.Store.NO)));
    }
  }
}
