text, data = "text", b"text"
errors = []
for left, right in ((text, data), (data, text)):
    try:
        left + right
    except TypeError as error:
        errors.append(str(error))

assert [text == data, text == data.decode(), text.encode() == data] == [False, True, True]
assert errors == ['can only concatenate str (not "bytes") to str', "can't concat str to bytes"]
print(errors)
