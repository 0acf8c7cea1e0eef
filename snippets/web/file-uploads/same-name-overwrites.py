# /// script
# dependencies = ["django"]
# ///
import os

from django.conf import settings

settings.configure(MEDIA_ROOT="media")
from django.core.files.base import ContentFile
from django.core.files.storage import FileSystemStorage

storage = FileSystemStorage()
names = [storage.save("photo.png", ContentFile(content)) for content in (b"first", b"second")]
kept = [storage.open(name).read() for name in names]
assert names[0] == "photo.png" and sorted(os.listdir("media")) == sorted(names)
assert kept == [b"first", b"second"]
print(kept)
assert kept[0] == b"second"
