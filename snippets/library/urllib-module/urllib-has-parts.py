import urllib.error
import urllib.parse
import urllib.request

parts = urllib.parse.urlsplit("https://me@example.org:8443/a/b?x=1&y=2#top")
assert (parts.scheme, parts.hostname, parts.port, parts.path, parts.query) == ("https", "example.org", 8443, "/a/b", "x=1&y=2")
assert (parts.username, parts.fragment) == ("me", "top")
assert parts.geturl() == "https://me@example.org:8443/a/b?x=1&y=2#top"
assert urllib.parse.urlencode({"q": "a b&c", "n": 1}) == "q=a+b%26c&n=1"
assert issubclass(urllib.error.HTTPError, urllib.error.URLError) and issubclass(urllib.error.URLError, OSError)
assert urllib.request.Request("http://h/", data=b"x").get_method() == "POST"
