import io
import zipfile

data = io.BytesIO()
with zipfile.ZipFile(data, "w") as archive:
    archive.writestr("word/document.xml", "")
assert data.getvalue().startswith(b"PK\x03\x04")
with zipfile.ZipFile(data) as archive:
    kinds = ["docx" if name == "word/document.xml" else "zip" for name in archive.namelist()]
print(kinds)
assert kinds in (["docx"], ["zip"])
assert kinds == ["zip"]
