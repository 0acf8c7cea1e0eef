# /// script
# dependencies = ["django"]
# ///
from django import forms
from django.conf import settings
from django.http import HttpResponse
from django.test import Client
from django.urls import path

settings.configure(ROOT_URLCONF=__name__, USE_I18N=False)


class Order(forms.Form):
    name = forms.CharField(max_length=3)


field = Order().fields["name"]
assert field.widget_attrs(field.widget) == {"maxlength": "3"} and field.widget.use_required_attribute(None)
urlpatterns = [path("", lambda request: HttpResponse(str(dict(request.POST.items()))))]
received = [Client().post("/", data).content for data in ({"name": "far too long"}, {})]
print(received)
assert received[1] == b"{}"
assert b"far too long" not in received[0]
