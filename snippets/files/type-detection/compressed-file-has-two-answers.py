import mimetypes

found = {name: mimetypes.guess_type(name) for name in ("data.tar.gz", "data.tar", "page.html.gz")}
print(found)
assert found == {
    "data.tar.gz": ("application/x-tar", "gzip"),
    "data.tar": ("application/x-tar", None),
    "page.html.gz": ("text/html", "gzip"),
}
