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
from django.contrib.auth.decorators import permission_required
from django.core.exceptions import PermissionDenied
from django.http import HttpResponse
from django.test import RequestFactory


def outcome(held, **options):
    view = permission_required("shop.sell_item", **options)(lambda request: HttpResponse())
    request = RequestFactory().get("/sell")
    request.user = SimpleNamespace(has_perms=lambda names: set(names) <= held)
    try:
        return view(request).status_code
    except PermissionDenied:
        return 403


outcomes = [outcome(held, **options) for options in ({}, {"raise_exception": True}) for held in ({"shop.sell_item"}, set())]
assert outcomes == [200, 302, 200, 403]
print(outcomes)
