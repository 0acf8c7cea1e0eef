# /// script
# dependencies = ["django"]
# ///
from django.conf import settings
from django.core.files.uploadedfile import SimpleUploadedFile
from django.http import HttpResponse
from django.test import Client
from django.urls import path

settings.configure(ROOT_URLCONF=__name__, DATA_UPLOAD_MAX_MEMORY_SIZE=100, FILE_UPLOAD_MAX_MEMORY_SIZE=100)
urlpatterns = [path("", lambda request: HttpResponse(request.FILES["file"].size))]
answer = Client().post("/", {"file": SimpleUploadedFile("big", b"x" * 5000)})
print(answer.status_code, answer.content)
assert answer.status_code == 400
