from urllib.parse import parse_qs, parse_qsl

assert parse_qs("a=1&a=2&b=&c=x%20y") == {"a": ["1", "2"], "c": ["x y"]}
assert parse_qs("b=", keep_blank_values=True) == {"b": [""]}
assert parse_qsl("a=1&b=2&a=3") == [("a", "1"), ("b", "2"), ("a", "3")]
