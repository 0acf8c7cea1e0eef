# /// script
# dependencies = ["django"]
# ///
import logging

import django
from django import forms
from django.conf import settings
from django.core.files.uploadedfile import SimpleUploadedFile
from django.http import HttpResponse
from django.test import Client
from django.urls import path

settings.configure(ROOT_URLCONF=__name__, DATA_UPLOAD_MAX_MEMORY_SIZE=400)
django.setup()
logging.disable()


class Small(forms.FileField):
    def clean(self, value, initial=None):
        if value.size > 1000:
            raise forms.ValidationError("too large")
        return value


def view(request):
    form = forms.Form(request.POST, request.FILES)
    form.fields["file"] = Small()
    return HttpResponse(status=200 if form.is_valid() else 413)


urlpatterns = [path("", view)]
client = Client()
statuses = [
    client.post("/", {"file": SimpleUploadedFile("f", b"x" * size), "text": "y" * length}).status_code
    for size, length in ((1000, 10), (1001, 10), (1000, 1000))
]
assert statuses == [200, 413, 400]
print(statuses)
