import keyword


def assignable(name):
    try:
        compile(f"{name} = 1", "<text>", "exec")
    except SyntaxError:
        return False
    return True


assert len(keyword.kwlist) >= 35
assert [(word.isidentifier(), assignable(word)) for word in keyword.kwlist] == [(True, False)] * len(keyword.kwlist)
assert [keyword.iskeyword(word) for word in ("class", "class_", "print")] == [True, False, False]
assert [assignable(word) for word in ("class_", "print")] == [True, True]
print(keyword.iskeyword("class"), "class".isidentifier())
