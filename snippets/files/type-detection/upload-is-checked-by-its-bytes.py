ALLOWED = {"image/png": b"\x89PNG\r\n\x1a\n", "image/gif": b"GIF89a"}


def served(declared, data):
    kinds = [kind for kind, start in ALLOWED.items() if data.startswith(start)]
    return kinds[0] if kinds else f"refused, though declared as {declared}"


assert served("text/plain", b"GIF89a...") == "image/gif"
assert served("image/gif", b"\x89PNG\r\n\x1a\n...") == "image/png"
print(served("image/png", b"<script>"))
assert served("image/png", b"<script>") == "refused, though declared as image/png"
