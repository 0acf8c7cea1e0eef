# /// script
# dependencies = ["django"]
# ///
import asyncio
import logging

from django.conf import settings

settings.configure(ROOT_URLCONF=__name__)
logging.disable()
urlpatterns = []
from django.core.asgi import get_asgi_application
from django.test import AsyncClient

try:
    asyncio.run(get_asgi_application()({"type": "websocket", "path": "/chat"}, None, None))
except ValueError as error:
    reason = str(error)
over_http = asyncio.run(AsyncClient().get("/chat")).status_code
assert reason == "Django can only handle ASGI/HTTP connections, not websocket."
assert over_http == 404
print(reason, over_http)
