import keyword


def outcome(source):
    try:
        exec(source, {})
    except (TypeError, SyntaxError) as error:
        return type(error).__name__
    return "ran"


found = [
    outcome("list = [1]\nlist('ab')"),
    outcome("list = [1]\ndel list\nassert list('ab') == ['a', 'b']"),
    outcome("class = 1"),
    outcome("class_ = 1"),
]
print(found, "class" in keyword.kwlist, "list" in keyword.kwlist)
assert found == ["TypeError", "ran", "SyntaxError", "ran"]
assert "class" in keyword.kwlist and "list" not in keyword.kwlist
