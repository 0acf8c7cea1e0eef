import mimetypes

SIGNATURES = {b"\x89PNG\r\n\x1a\n": "image/png", b"%PDF-": "application/pdf", b"PK\x03\x04": "application/zip"}


def by_content(data):
    return next((kind for start, kind in SIGNATURES.items() if data.startswith(start)), None)


found = [
    (mimetypes.guess_type("photo.png")[0], by_content(b"%PDF-1.7 ...")),
    (mimetypes.guess_type("report.pdf")[0], by_content(b"%PDF-1.7 ...")),
    (mimetypes.guess_type("unknown.zzz")[0], by_content(b"hello")),
]
print(found)
assert found == [("image/png", "application/pdf"), ("application/pdf", "application/pdf"), (None, None)]
