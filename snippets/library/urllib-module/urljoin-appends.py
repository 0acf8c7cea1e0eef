from urllib.parse import urljoin

joined = urljoin("http://host/a/b", "c")
assert joined == "http://host/a/c"
assert joined == "http://host/a/b/c"
