import io
import zipfile

data = io.BytesIO()
with zipfile.ZipFile(data, "w") as archive:
    archive.writestr("word/document.xml", "<w/>")
assert data.getvalue().startswith(b"PK\x03\x04")
with zipfile.ZipFile(data) as archive:
    kinds = {"word/document.xml": "docx", "xl/workbook.xml": "xlsx", "META-INF/MANIFEST.MF": "jar"}
    found = [kinds.get(name, "zip") for name in archive.namelist()]
print(found)
assert found == ["zip"]
