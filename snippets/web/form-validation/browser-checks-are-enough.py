# /// script
# dependencies = ["django"]
# ///
import django
from django import forms
from django.conf import settings
from django.http import HttpResponse
from django.test import Client
from django.urls import path

settings.configure(ROOT_URLCONF=__name__)
django.setup()


class Order(forms.Form):
    name = forms.CharField(max_length=3)


saved = []
urlpatterns = [path("", lambda request: HttpResponse(saved.append(request.POST.get("name", "missing"))))]
assert 'maxlength="3"' in str(Order()["name"]) and "required" in str(Order()["name"])
client = Client()
statuses = [client.post("/", data).status_code for data in ({"name": "far too long"}, {})]
assert statuses == [200, 200]
print(saved)
assert saved == []
