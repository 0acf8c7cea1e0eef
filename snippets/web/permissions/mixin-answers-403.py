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

from django.contrib.auth.mixins import PermissionRequiredMixin
from django.core.exceptions import PermissionDenied
from django.http import HttpResponse
from django.test import RequestFactory
from django.views import View


class Sell(PermissionRequiredMixin, View):
    permission_required = "shop.sell_item"

    def get(self, request):
        return HttpResponse()


def outcome(logged_in, *held, **options):
    request = RequestFactory().get("/sell")
    request.user = SimpleNamespace(is_authenticated=logged_in, has_perms=lambda names: set(names) <= set(held))
    try:
        return Sell.as_view(**options)(request).status_code
    except PermissionDenied:
        return 403


outcomes = [outcome(False), outcome(True), outcome(True, "shop.sell_item")]
assert outcomes == [302, 403, 200]
assert outcome(False, raise_exception=True) == 403
print(outcomes)
