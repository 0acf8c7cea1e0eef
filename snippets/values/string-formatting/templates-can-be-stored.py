name = "Ann"
percent, braces, text = "hi %s", "hi {}", f"hi {name}"
name = "Bob"
assert [percent % name, braces.format(name), text] == ["hi Bob", "hi Bob", "hi Ann"]
assert [braces.format(one) for one in "ab"] == ["hi a", "hi b"]
print(percent % name, text)
