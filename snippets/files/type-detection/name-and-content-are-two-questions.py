import mimetypes

SIGNATURES = {b"\x89PNG\r\n\x1a\n": "image/png", b"%PDF-": "application/pdf"}


def by_content(data):
    return [kind for start, kind in SIGNATURES.items() if data.startswith(start)]


by_name = {name: mimetypes.guess_type(name)[0] for name in ("photo.png", "report.pdf", "unknown")}
assert by_name == {"photo.png": "image/png", "report.pdf": "application/pdf", "unknown": None}
contents = [b"%PDF-1.7", b"\x89PNG\r\n\x1a\n\x00", b"PNG"]
assert [by_content(data) for data in contents] == [["application/pdf"], ["image/png"], []]
print(by_name)
