import io

file = io.BytesIO(b"content")
outcome = "nothing raised"
with file.getbuffer() as view:
    view[0] = ord("C")
    try:
        file.write(b"longer content")
    except BufferError as error:
        outcome = type(error).__name__

assert outcome == "BufferError"
assert file.getvalue() == b"Content"
print(outcome, file.getvalue())
