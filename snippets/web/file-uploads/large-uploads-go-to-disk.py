# /// script
# dependencies = ["django"]
# ///
import os

from django.conf import settings

settings.configure(FILE_UPLOAD_MAX_MEMORY_SIZE=1000)
from django.core.files.uploadedfile import InMemoryUploadedFile, SimpleUploadedFile, TemporaryUploadedFile
from django.test import RequestFactory


def upload(*sizes):
    files = [SimpleUploadedFile("f", b"x" * size) for size in sizes]
    return RequestFactory().post("/", {"file": files}).FILES.getlist("file")


kinds = [[type(file) for file in upload(*sizes)] for sizes in ((100,), (100, 200), (100, 2000))]
small, large = upload(100, 2000)
place = large.temporary_file_path()
before = os.path.exists(place), os.path.getsize(place)
large.close()
assert kinds[:2] == [[InMemoryUploadedFile], [InMemoryUploadedFile, InMemoryUploadedFile]]
assert kinds[2] == [TemporaryUploadedFile, TemporaryUploadedFile]
assert before == (True, 2000)
assert os.path.exists(place) is False
print([kind.__name__ for kind in kinds[2]])
