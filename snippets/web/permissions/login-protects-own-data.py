# /// script
# dependencies = ["django"]
# ///
from types import SimpleNamespace

import django
from django.conf import settings

urlpatterns = []
settings.configure(
    ROOT_URLCONF=__name__,
    ALLOWED_HOSTS=["testserver"],
    INSTALLED_APPS=["django.contrib.auth", "django.contrib.contenttypes"],
)
django.setup()
from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.test import RequestFactory

orders = {1: ("ann", "pen"), 2: ("bob", "a ring for ann")}


@login_required
def order(request, number):
    return HttpResponse(orders[number][1])


request = RequestFactory().get("/orders/2")
request.user = SimpleNamespace(is_authenticated=False)
assert order(request, 2).status_code == 302
request.user = SimpleNamespace(is_authenticated=True, username="ann")
response = order(request, 2)
print(response.content)
assert response.status_code == 404
