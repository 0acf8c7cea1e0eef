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
from django.http import Http404, HttpResponse
from django.test import RequestFactory

orders = {"ann": {1: "pen"}, "bob": {2: "ring"}}


@login_required
def order(request, number):
    own = orders[request.user.username]
    if number not in own:
        raise Http404
    return HttpResponse(own[number])


def outcome(number, user):
    request = RequestFactory().get(f"/orders/{number}")
    request.user = SimpleNamespace(is_authenticated=user is not None, username=user)
    try:
        response = order(request, number)
    except Http404:
        return 404
    return response.content.decode() or response.headers["Location"]


outcomes = {asked: outcome(*asked) for asked in ((1, "ann"), (2, "ann"), (2, "bob"), (2, None))}
assert outcomes == {(1, "ann"): "pen", (2, "ann"): 404, (2, "bob"): "ring", (2, None): "/accounts/login/?next=/orders/2"}
print(outcomes)
