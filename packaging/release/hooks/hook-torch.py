"""What of PyTorch goes into the frozen app: the modules that are imported, and the libraries behind them.

In place of PyInstaller's own hook, which takes every module, and each of them twice.
"""

from PyInstaller.utils.hooks import PY_DYLIB_PATTERNS, collect_dynamic_libs

from release.frozen_parts import is_test_library

binaries = [
    (source, folder)
    for source, folder in collect_dynamic_libs("torch", search_patterns=[*PY_DYLIB_PATTERNS, "*.so.*"])
    if not is_test_library(source)
]
bindepend_symlink_suppression = ["**/torch/lib/*.so*"]  # torch looks for its libraries beside each other
# Modules that read their own source text while they are loaded.
module_collection_mode = dict.fromkeys(
    (
        "torch._export.config",
        "torch._functorch.config",
        "torch.compiler.config",
        "torch.distributed.config",
        "torch.functional",
        "torch.fx.experimental._config",
        "torch.nn.functional",
        "torch.nn.modules.rnn",
        "torch.utils.serialization.config",
    ),
    "pyz+py",
)
