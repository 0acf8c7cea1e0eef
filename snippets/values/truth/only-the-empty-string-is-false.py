texts = ["", "False", "0", "None", " ", "\0"]

assert [text for text in texts if not text] == [""]
assert [text for text in texts if text] == ["False", "0", "None", " ", "\0"]
print([text for text in texts if not text])
