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


@login_required
def orders(request, name):
    return HttpResponse(f"orders of {name} for {request.user.username}")


answers = {}
for user in (None, "ann"):
    request = RequestFactory().get("/orders/bob")
    request.user = SimpleNamespace(is_authenticated=user is not None, username=user)
    answers[user] = orders(request, "bob")
assert answers[None].headers["Location"] == "/accounts/login/?next=/orders/bob"
assert answers["ann"].content == b"orders of bob for ann"
print(answers["ann"].status_code)
assert answers["ann"].status_code == 404
