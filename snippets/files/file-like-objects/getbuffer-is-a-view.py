import io

file = io.BytesIO(b"content")
with file.getbuffer() as view:
    copied = file.getvalue()
    view[0] = ord("C")
    assert file.getvalue() == b"Content"
    assert (copied, view.nbytes, view.readonly) == (b"content", 7, False)
print(copied, file.getvalue())
