# /// script
# dependencies = ["django"]
# ///
from django.conf import settings

settings.configure()
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import RequestFactory

received = []
for content in (b"\x89PNG", b"<script>"):
    upload = SimpleUploadedFile("photo", content, content_type="image/png")
    file = RequestFactory().post("/", {"photo": upload}).FILES["photo"]
    received.append((file.content_type, file.read()))
assert received[0] == ("image/png", b"\x89PNG")
assert received[1] == ("image/png", b"<script>")
print(received)
assert received[1][1].startswith(b"\x89PNG")
