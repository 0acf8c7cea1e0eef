# /// script
# dependencies = ["django"]
# ///
import os
import re

from django.conf import settings

settings.configure(MEDIA_ROOT="media")
from django.core.exceptions import SuspiciousFileOperation
from django.core.files.base import ContentFile
from django.core.files.storage import FileSystemStorage

storage = FileSystemStorage()
first, second = (storage.save("photo.png", ContentFile(b"")) for _ in range(2))
try:
    storage.save("../photo.png", ContentFile(b""))
except SuspiciousFileOperation as error:
    reason = str(error)
assert first == "photo.png" and re.fullmatch(r"photo_\w{7}\.png", second)
assert "path traversal" in reason.lower()
assert sorted(os.listdir("media")) == sorted([first, second])
assert os.listdir() == ["media"]
print(first)
