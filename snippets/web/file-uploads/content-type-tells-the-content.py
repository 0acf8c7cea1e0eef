# /// script
# dependencies = ["django"]
# ///
from django.conf import settings

settings.configure()
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import RequestFactory

upload = SimpleUploadedFile("photo.png", b"<script>alert(1)</script>", content_type="image/png")
request = RequestFactory().post("/", {"photo": upload})
received = request.FILES["photo"]
assert (received.name, received.content_type) == ("photo.png", "image/png")
content = received.read()
print(content)
assert content.startswith(b"\x89PNG")
