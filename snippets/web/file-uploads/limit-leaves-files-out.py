# /// script
# dependencies = ["django"]
# ///
import logging

from django import forms
from django.conf import settings
from django.core.files.uploadedfile import SimpleUploadedFile
from django.http import HttpResponse
from django.test import Client
from django.urls import path

settings.configure(ROOT_URLCONF=__name__, DATA_UPLOAD_MAX_MEMORY_SIZE=400, USE_I18N=False)
logging.disable()


class Small(forms.FileField):
    def clean(self, value, initial=None):
        if value.size > 1000:
            raise forms.ValidationError("too large")
        return value


def parsed(request):
    form = forms.Form(request.POST, request.FILES)
    form.fields["file"] = Small()
    return HttpResponse(status=200 if form.is_valid() else 413)


urlpatterns = [path("parsed", parsed), path("body", lambda request: HttpResponse(request.body))]
statuses = {
    (url, size, length): Client()
    .post(url, {"file": SimpleUploadedFile("f", b"x" * size), "text": "y" * length})
    .status_code
    for url, size, length in (("/parsed", 1000, 7), ("/parsed", 1001, 7), ("/parsed", 7, 1000), ("/body", 1000, 7), ("/body", 7, 7))
}
assert statuses == {
    ("/parsed", 1000, 7): 200,
    ("/parsed", 1001, 7): 413,
    ("/parsed", 7, 1000): 400,
    ("/body", 1000, 7): 400,
    ("/body", 7, 7): 200,
}
print(statuses)
