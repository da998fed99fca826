"""Connections that lead to public addresses only, except for hosts that the user named."""

from __future__ import annotations

import ipaddress


class Forbidden(Exception):
    """A connection to an address that only this machine or its network reaches."""


def adapter(named: frozenset[str], hosts: int):
    """Connections that look at the address that they have reached before anything is sent, so that no name can lie."""
    import urllib3
    from requests.adapters import HTTPAdapter

    def guarded(base: type) -> type:
        class Guarded(base):
            def _new_conn(self):
                connection = super()._new_conn()
                if self.host not in named and private(connection.getpeername()[0]):
                    connection.close()
                    raise Forbidden
                return connection

        return Guarded

    plain = type("Plain", (urllib3.HTTPConnectionPool,), {"ConnectionCls": guarded(urllib3.connection.HTTPConnection)})
    secure = type(
        "Secure", (urllib3.HTTPSConnectionPool,), {"ConnectionCls": guarded(urllib3.connection.HTTPSConnection)}
    )

    class Adapter(HTTPAdapter):
        def init_poolmanager(self, *args, **kwargs):
            super().init_poolmanager(*args, **kwargs)
            self.poolmanager.pool_classes_by_scheme = {"http": plain, "https": secure}

    return Adapter(pool_connections=hosts, pool_maxsize=hosts)


def private(host: str) -> bool:
    """Whether a host is written as an address that is not of the public net: 127.0.0.1, 10.0.0.7, ::1."""
    try:
        address = ipaddress.ip_address(host.partition("%")[0])
    except ValueError:
        return False
    return not (getattr(address, "ipv4_mapped", None) or address).is_global
