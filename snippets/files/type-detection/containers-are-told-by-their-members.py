import io
import zipfile

MEMBERS = {"word/document.xml": "docx", "xl/workbook.xml": "xlsx"}


def container(*names):
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as archive:
        for name in names:
            archive.writestr(name, "")
    return data


def kind(data):
    if not zipfile.is_zipfile(data):
        return None
    with zipfile.ZipFile(data) as archive:
        return next((MEMBERS[name] for name in archive.namelist() if name in MEMBERS), "zip")


files = [container("word/document.xml"), container("xl/workbook.xml"), container("a"), io.BytesIO(b"PK")]
assert [zipfile.is_zipfile(file) for file in files] == [True, True, True, False]
found = [kind(file) for file in files]
print(found)
assert found == ["docx", "xlsx", "zip", None]
