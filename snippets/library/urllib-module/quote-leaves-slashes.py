from urllib.parse import quote, quote_plus, unquote

assert [quote("a/b c"), quote("a/b c", safe=""), quote_plus("a/b c")] == ["a/b%20c", "a%2Fb%20c", "a%2Fb+c"]
assert unquote("a%2Fb%20c+d") == "a/b c+d"
