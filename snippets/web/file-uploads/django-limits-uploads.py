# /// script
# dependencies = ["django"]
# ///
import logging

from django.conf import settings
from django.core.files.uploadedfile import SimpleUploadedFile
from django.http import HttpResponse
from django.test import Client
from django.urls import path

settings.configure(ROOT_URLCONF=__name__, DATA_UPLOAD_MAX_MEMORY_SIZE=100)
logging.disable()
urlpatterns = [path("", lambda request: HttpResponse(f"{request.POST['text']} {request.FILES['file'].size}"))]
answers = [
    Client().post("/", {"text": text, "file": SimpleUploadedFile("f", b"x" * size)})
    for text, size in (("a" * 95, 7), ("a", 101))
]
assert answers[0].status_code == 400 and answers[1].content == b"a 101"
print(answers[1].status_code)
assert answers[1].status_code == 400
