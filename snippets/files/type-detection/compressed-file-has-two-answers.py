import mimetypes

found = [mimetypes.guess_type(name) for name in ("data.tar.gz", "page.html.gz", "data.csv")]
print(found)
assert found == [("application/x-tar", "gzip"), ("text/html", "gzip"), ("text/csv", None)]
