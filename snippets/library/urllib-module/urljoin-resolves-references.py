from urllib.parse import urljoin

base = "http://host/a/b"
references = ["c", "/c", "../c", "?x=1", "//evil/c", "https://evil/"]
assert [urljoin(base, reference) for reference in references] == [
    "http://host/a/c",
    "http://host/c",
    "http://host/c",
    "http://host/a/b?x=1",
    "http://evil/c",
    "https://evil/",
]
assert urljoin("made-up://host/a/b", "c") == "c"
assert urljoin("http://host/a/b/", "c") == "http://host/a/b/c"
