def result(method, function, value):
    instance = type("Made", (), {method: lambda self: value})()
    try:
        return function(instance)
    except (TypeError, ValueError) as error:
        return type(error).__name__


results = [
    [result("__len__", len, value) for value in (3, -1, 3.0)],
    [result("__str__", str, value) for value in ("text", b"text", 3)],
    [result("__bool__", bool, value) for value in (False, 0, 1)],
]
assert results == [
    [3, "ValueError", "TypeError"],
    ["text", "TypeError", "TypeError"],
    [False, "TypeError", "TypeError"],
]
print(results)
