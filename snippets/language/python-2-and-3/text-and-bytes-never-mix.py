text, data = "text", b"text"
outcomes = []
for operation in (lambda: text + data, lambda: data + text, lambda: text in data, lambda: data in text):
    try:
        outcomes.append(operation())
    except TypeError as error:
        outcomes.append(type(error).__name__)

assert [text == data, text == data.decode(), text.encode() == data] == [False, True, True]
assert outcomes == ["TypeError"] * 4
print(outcomes)
