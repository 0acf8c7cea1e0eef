# /// script
# dependencies = ["django"]
# ///
import os

from django.conf import settings

settings.configure(FILE_UPLOAD_MAX_MEMORY_SIZE=1000)
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import RequestFactory


def upload(*sizes):
    files = [SimpleUploadedFile(f"{size}", b"x" * size) for size in sizes]
    return RequestFactory().post("/", {"file": files}).FILES.getlist("file")


sizes = ((100,), (100, 200), (100, 2000))
kinds = {size: [type(file).__name__ for file in upload(*size)] for size in sizes}
assert kinds == {
    (100,): ["InMemoryUploadedFile"],
    (100, 200): ["InMemoryUploadedFile", "InMemoryUploadedFile"],
    (100, 2000): ["TemporaryUploadedFile", "TemporaryUploadedFile"],
}
(large,) = upload(2000)
place = large.temporary_file_path()
before = os.path.getsize(place)
large.close()
assert before == 2000
assert os.path.exists(place) is False
print(kinds)
