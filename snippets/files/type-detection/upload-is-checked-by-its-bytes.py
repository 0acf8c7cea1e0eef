ALLOWED = {"png": b"\x89PNG\r\n\x1a\n", "gif": b"GIF89a"}


def accept(name, declared, data):
    for kind, start in ALLOWED.items():
        if data.startswith(start):
            return f"image/{kind}"
    raise ValueError(f"{name}: {declared} was declared, and no allowed kind was found")


served = accept("photo.txt", "text/plain", b"GIF89a....")
try:
    accept("photo.png", "image/png", b"<script>")
except ValueError as error:
    refused = str(error)
print(served, refused)
assert served == "image/gif"
assert refused == "photo.png: image/png was declared, and no allowed kind was found"
