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
names = [storage.save("photo.png", ContentFile(content)) for content in (b"first", b"second")]
outcome = "saved"
try:
    storage.save("../photo.png", ContentFile(b"evil"))
except SuspiciousFileOperation:
    outcome = "refused"
assert names[0] == "photo.png" and re.fullmatch(r"photo_\w{7}\.png", names[1])
assert sorted(os.listdir("media")) == sorted(names)
assert (outcome, os.path.exists("photo.png")) == ("refused", False)
print(names[0], outcome)
