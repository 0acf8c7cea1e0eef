# tries: to share an open file among the snippets that import it
# ends: passed
# forked: yes
import tempfile

kept = tempfile.TemporaryFile()


def look():
    kept.seek(0)
    found = [kept.read()]
    kept.write(b"x")
    kept.flush()
    return [text for text in found if text]
