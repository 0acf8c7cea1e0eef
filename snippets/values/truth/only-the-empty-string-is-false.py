texts = ["", "False", "0", "None", " ", "\0"]

assert [bool(text) for text in texts] == [False, True, True, True, True, True]
print([text for text in texts if not text])
